import { paths } from "~/paths";

/** The picture of an offering with the words its lead gave it. */
export function OfferingPicture({ picture }: { picture: { id: string; alt: string } | null }) {
  if (!picture) return null;
  return (
    <img
      src={paths.file(picture.id)}
      alt={picture.alt}
      className="mb-8 max-h-96 w-full rounded-control border border-line object-cover md:max-w-measure"
    />
  );
}
