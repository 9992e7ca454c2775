-- CreateTable
CREATE TABLE "stopped_address" (
    "address_hash" TEXT NOT NULL,
    "stopped_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stopped_address_pkey" PRIMARY KEY ("address_hash")
);
