import { redirect } from "@remix-run/node";
import { signOut } from "~/domain/signing-in/sign-out.server";
import { readCookie } from "~/http/cookies.server";
import { door } from "~/http/door.server";
import { redirectWithFlash } from "~/http/flash.server";
import { forgetSession, SESSION_COOKIE } from "~/http/session-cookie.server";
import { paths } from "~/paths";

export const loader = door.open(() => redirect(paths.home()));

export const action = door.open(async ({ actor, request, setCookie }) => {
  await signOut(actor, { token: readCookie(request, SESSION_COOKIE) });
  setCookie(forgetSession());
  const answer = redirectWithFlash(paths.home(), { tone: "good", text: "U bent uitgelogd." });
  // On a shared computer the back button must not show what was just closed, nor a kiosk keep its names.
  answer.headers.set("Clear-Site-Data", '"cache", "storage"');
  return answer;
});
