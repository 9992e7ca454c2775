import { describe, expect, test } from "vitest";
import { type CertificateProps, certificatePdf } from "~/documents/certificate";
import { qrCodesIn } from "../support/qr-codes";
import { pictureOf } from "./pdf-picture";
import { embeddedFonts, readPdf } from "./read-pdf";

const props: CertificateProps = {
  heading: "Certificaat van deelname",
  did: "heeft deelgenomen aan",
  name: "Zoë Şahin-Đorđević",
  title: "Workshop BUIT voor professionals",
  days: "12 maart 2026 tot en met 19 maart 2026",
  studyLoad: "3,5 uur",
  concept: false,
  issuedOn: "19 maart 2026",
  code: "ACDE-2345-FHJK-6789-MNPR",
  checkAddress: "https://academie.nhveilig.example/verifieer/ACDE2345FHJK6789MNPR",
  at: new Date("2026-03-19T00:00:00Z"),
};

async function codesOn(bytes: Uint8Array): Promise<string[]> {
  const { pixels } = await pictureOf(bytes);
  return qrCodesIn(pixels as unknown as ImageData);
}

describe("the paper of a certificate", () => {
  test("says all that was true on its day, in Dutch, on one page with a title", async () => {
    const bytes = await certificatePdf(props);
    const { title, language, made, pages } = await readPdf(bytes);
    expect(title).toBe("Certificaat van deelname: Workshop BUIT voor professionals");
    expect({ language, made, pages: pages.length }).toEqual({ language: "nl", made: "D:20260319000000Z", pages: 1 });
    const { name, did, days, studyLoad, issuedOn, code } = props;
    for (const words of [name, did, "Workshop BUIT", days, studyLoad, issuedOn, code])
      expect(pages[0]).toContain(words);
    expect(pages[0]).toContain("academie.nhveilig.example/verifieer");
    expect(pages[0]).not.toContain("Conceptversie");
    expect(embeddedFonts(bytes).filter((font) => !font.includes("Atkinson"))).toEqual([]);
  });

  test("carries a QR code that leads to its check", async () => {
    expect(await codesOn(await certificatePdf(props))).toEqual([props.checkAddress]);
  });

  test("says of an e-learning that nobody reviewed that it is a concept", async () => {
    const { pages } = await readPdf(await certificatePdf({ ...props, concept: true }));
    expect(pages[0]).toContain("Conceptversie: deze e-learning is nog niet door een deskundige beoordeeld.");
  });

  test("keeps the longest words on its one page, with the QR code to read", async () => {
    const long = { name: "Wilhelmina van den Bergh-Oudshoorn ".repeat(6), title: "x".repeat(120), concept: true };
    const bytes = await certificatePdf({ ...props, ...long });
    expect((await readPdf(bytes)).pages).toHaveLength(1);
    expect(await codesOn(bytes)).toEqual([props.checkAddress]);
  });
});
