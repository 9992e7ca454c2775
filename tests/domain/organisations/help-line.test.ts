import { expect, test } from "vitest";
import { readReach } from "~/domain/organisations/help-line";

test.each([
  ["112", "112", "tel:112"],
  [" 0800-2000 ", "0800-2000", "tel:08002000"],
  ["(072) 548 88 88", "(072) 548 88 88", "tel:0725488888"],
  ["+31 20 123 4567", "+31 20 123 4567", "tel:+31201234567"],
  ["hulp@alkmaar.nl", "hulp@alkmaar.nl", "mailto:hulp@alkmaar.nl"],
  ["https://www.chatmetfier.nl/", "chatmetfier.nl", "https://www.chatmetfier.nl/"],
])("%j is shown as %j and leads to %j", (typed, shown, href) => {
  expect(readReach(typed)).toEqual({ shown, href });
});

test.each(["", "12", "http://fier.nl", "javascript:alert(1)", "https://localhost", "iemand", "06 twaalf"])(
  "%j reaches nobody",
  (typed) => {
    expect(readReach(typed)).toBeNull();
  },
);
