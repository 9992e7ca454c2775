import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterEach, beforeEach, expect, test } from "vitest";
import { db } from "~/platform/db.server";
import { BEGIN, openNews, previewPages } from "../../app/operator/preview-pages";
import { aCourse, aSection } from "../domain/learning/a-course";
import { publishedCourse } from "../domain/learning/published-course";

const news = openNews();
let server: Server;
let origin: string;
let slug: string;

beforeEach(async () => {
  ({ slug } = await publishedCourse(aCourse([aSection("m1-s")])));
  const academy = express();
  academy.get("/pagina", (request, response) => {
    response.type("text/html").write(`<p>${request.headers["accept-encoding"]}`);
    response.end("</p>");
  });
  academy.get("/gegevens", (_, response) => void response.json({ a: 1 }));
  server = createServer(express().use(previewPages(slug, news, academy))).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test("every page listens to the news, and nothing else is touched", async () => {
  const page = await (await fetch(`${origin}/pagina`)).text();
  expect(page).toBe('<p>identity</p><script src="/voorbeeld/volg.js"></script>');
  expect(await (await fetch(`${origin}/gegevens`)).text()).toBe('{"a":1}');
  const script = await fetch(`${origin}/voorbeeld/volg.js`);
  expect(script.headers.get("content-type")).toContain("javascript");
  expect(await script.text()).toContain("/voorbeeld/nieuws");
});

test("who listens hears what is known, and then each change; what is not in order leaves the version that is shown", async () => {
  news.tell({ version: "a", problems: [] });
  const answer = await fetch(`${origin}/voorbeeld/nieuws`);
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const next = async () => JSON.parse(String((await reader?.read())?.value).replace("data: ", ""));
  expect(await next()).toEqual({ version: "a", problems: [] });
  news.tell({ version: "", problems: ["courses/proef/after.md:1: HTML"] });
  expect(await next()).toEqual({ version: "a", problems: ["courses/proef/after.md:1: HTML"] });
  news.tell({ version: "b", problems: [] });
  expect(await next()).toEqual({ version: "b", problems: [] });
  await reader?.cancel();
});

test("the first address signs the author in, begins the course and leads to it, however often", async () => {
  for (const _ of [1, 2]) {
    const answer = await fetch(origin + BEGIN, { redirect: "manual" });
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe(`/e-learning/${slug}`);
    expect(answer.headers.getSetCookie().join()).toMatch(/^sessie=\w+/);
  }
  expect(await db.progress.count({ where: { offering: { slug } } })).toBe(1);
});
