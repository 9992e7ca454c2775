import { createServer, type Server } from "node:net";
import { StartError } from "./start-error";

/** Makes a server listen; throws a StartError that names PORT or HOST when it cannot. */
export function listening<S extends Server>(server: S, port: number, host: string): Promise<S> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => reject(refusal(code ?? message, port, host)));
    server.listen(port, host, () => resolve(server));
  });
}

/** Throws a StartError when the port cannot be had: asked before anything is made, so that a start in vain changes nothing. */
export async function insistPortIsFree(port: number, host: string): Promise<void> {
  const probe = await listening(createServer(), port, host);
  await new Promise((resolve) => probe.close(resolve));
}

function refusal(code: string, port: number, host: string): StartError {
  if (code === "EADDRINUSE") return new StartError(`PORT: ${port} is already taken`);
  if (code === "EACCES") return new StartError(`PORT: this user may not listen on ${port}`);
  return new StartError(`HOST: cannot listen on ${host} (${code})`);
}
