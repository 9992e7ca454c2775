import Markdoc from "@markdoc/markdoc";
import { expect, test } from "vitest";
import { parseQuestion } from "~/domain/courseware/parse-question";

const feedback = "{% feedback %}\nDaarom.\n{% /feedback %}";

function parse(body: string) {
  const problems: string[] = [];
  const tag = Markdoc.parse(body).children[0];
  const question = tag ? parseQuestion(tag, "Vraag 1", (_, message) => problems.push(message)) : null;
  expect(problems).toEqual([]);
  return question;
}

test("several answers keep the order of the author and all that are right", () => {
  const question = parse(`{% several-answers key="m-1" facts=[] %}
Welke?

{% option "Een" right=true /%}
{% option "Twee" /%}
{% option "Drie" right=true /%}

${feedback}
{% /several-answers %}`);
  expect(question).toMatchObject({
    type: "several-answers",
    options: [
      { key: "a", text: "Een" },
      { key: "b", text: "Twee" },
      { key: "c", text: "Drie" },
    ],
    right: ["a", "c"],
  });
});

test("true or false has two options of which one is right", () => {
  const question = parse(
    `{% true-false key="m-1" facts=[] right=false %}\nZo is het.\n\n${feedback}\n{% /true-false %}`,
  );
  expect(question).toMatchObject({ right: ["onjuist"], options: [{ key: "juist" }, { key: "onjuist" }] });
});

test("steps to order are not shown in their right order, and each has its place", () => {
  const steps = ["Eerst", "Dan", "Daarna", "Tot slot"];
  const question = parse(`{% ordering key="m-1" facts=[] %}
Zet op volgorde.

${steps.map((step) => `{% step "${step}" /%}`).join("\n")}

${feedback}
{% /ordering %}`);
  if (question?.type !== "ordering") throw new Error("no ordering");
  const shown = question.items.map(({ text }) => text);
  expect(shown).not.toEqual(steps);
  expect(question.items.map(({ key, text }) => [text, question.right[key]]).sort()).toEqual(
    steps.map((step, index) => [step, String(index + 1)]).sort(),
  );
});

test("pairs keep who belongs to whom while the partners are mixed", () => {
  const question = parse(`{% matching key="m-1" facts=[] %}
Koppel.

{% pair "2013" with="Vastgoed" /%}
{% pair "2020" with="Opdrachten" /%}
{% pair "2022" with="Register" /%}

${feedback}
{% /matching %}`);
  if (question?.type !== "matching") throw new Error("no matching");
  const partner = (text: string) => {
    const item = question.items.find((one) => one.text === text);
    return question.targets.find(({ key }) => key === question.right[item?.key ?? ""])?.text;
  };
  expect(question.targets.map(({ text }) => text)).not.toEqual(["Vastgoed", "Opdrachten", "Register"]);
  expect(["2013", "2020", "2022"].map(partner)).toEqual(["Vastgoed", "Opdrachten", "Register"]);
});

test("items to sort have the group the author gave them", () => {
  const question = parse(`{% sorting key="m-1" facts=[] groups=["Feit", "Mening"] %}
Feit of mening?

{% item "Tien keer afwezig" group="Feit" /%}
{% item "Zit vast in de criminaliteit" group="Mening" /%}

${feedback}
{% /sorting %}`);
  expect(question).toMatchObject({ type: "sorting", right: { a: "1", b: "2" } });
});
