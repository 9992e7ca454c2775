-- A session that calls itself a replica (session_replication_role) passes by ordinary triggers; what is written once stays there as well.
ALTER TABLE "participation" ENABLE ALWAYS TRIGGER "participation_append_only";
ALTER TABLE "participation" ENABLE ALWAYS TRIGGER "participation_no_truncate";
ALTER TABLE "registration_change" ENABLE ALWAYS TRIGGER "registration_change_append_only";
ALTER TABLE "registration_change" ENABLE ALWAYS TRIGGER "registration_change_no_truncate";
ALTER TABLE "audit_entry" ENABLE ALWAYS TRIGGER "audit_entry_append_only";
ALTER TABLE "audit_entry" ENABLE ALWAYS TRIGGER "audit_entry_no_truncate";
ALTER TABLE "attendance_change" ENABLE ALWAYS TRIGGER "attendance_change_append_only";
ALTER TABLE "attendance_change" ENABLE ALWAYS TRIGGER "attendance_change_no_truncate";
ALTER TABLE "certificate" ENABLE ALWAYS TRIGGER "certificate_stays";
ALTER TABLE "certificate" ENABLE ALWAYS TRIGGER "certificate_no_delete";
ALTER TABLE "certificate" ENABLE ALWAYS TRIGGER "certificate_no_truncate";
