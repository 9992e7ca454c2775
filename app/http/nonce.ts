import { createContext } from "react";

/** The nonce of this answer, for the framework's scripts on pages that carry them. */
export const NonceContext = createContext<string>("");

/** The reference number of a fault that happened while the page was drawn. */
export const FaultContext = createContext<string | null>(null);
