/** The pages a pagination names: the first, the last, the current and its neighbours; a step without page is a gap. */
export function pageSteps(current: number, pages: number): { key: string; page?: number }[] {
  const named = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - current) <= 1,
  );
  return named.flatMap((page, index) => {
    const before = named[index - 1] ?? page - 1;
    const step = { key: String(page), page };
    if (page - before === 2) return [{ key: String(page - 1), page: page - 1 }, step];
    return page - before > 2 ? [{ key: `before ${page}` }, step] : [step];
  });
}
