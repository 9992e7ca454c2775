import { createContext, useContext } from "react";
import type { Shelf } from "~/domain/learning/shelf";

const ShelfContext = createContext<Shelf>({ slug: "", version: "", terms: {}, articles: {}, lines: [] });

/** Hands what the texts of an e-learning name to whatever draws them below. */
export const CourseShelf = ShelfContext.Provider;

export function useShelf(): Shelf {
  return useContext(ShelfContext);
}
