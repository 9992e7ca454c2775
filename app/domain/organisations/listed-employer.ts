/** An organisation as someone who names their employer sees it. */
export interface ListedEmployer {
  id: string;
  slug: string;
  name: string;
  officialName: string;
  kind: string;
}

export const MUNICIPALITY = "gemeente";
