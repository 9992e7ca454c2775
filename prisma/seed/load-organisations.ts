import type { Tx } from "~/platform/db.server";
import region from "./reference/organisations.json";
import { syncBySlug } from "./sync-rows";

/** The municipalities and partners of the region; a region is the slug of its safety region. */
export async function loadOrganisations(tx: Tx): Promise<void> {
  const existing = await tx.organisation.findMany({
    omit: { id: true },
    where: { slug: { in: organisations.map(({ slug }) => slug) } },
  });
  await syncBySlug(organisations, existing, {
    create: (data) => tx.organisation.createMany({ data }),
    update: (data) => tx.organisation.update({ where: { slug: data.slug }, data }),
  });
}

const municipalities = region.municipalities.map((municipality) => ({
  slug: municipality.id,
  kind: municipality.type,
  name: municipality.display_name,
  officialName: municipality.official_name,
  municipalityCode: municipality.cbs_code,
  region: municipality.veiligheidsregio,
}));

// Partners go by their full names: few outside their own house know the abbreviations.
const partners = region.organisations.map((partner) => ({
  slug: partner.id,
  kind: partner.type,
  name: partner.official_name,
  officialName: partner.official_name,
  municipalityCode: null,
  region: partner.veiligheidsregio ?? null,
}));

const organisations = [...municipalities, ...partners].map((row, index) => ({ ...row, position: index + 1 }));
