/** The safety regions of the academy, by slug. */
export const regions = [
  { value: "veiligheidsregio-kennemerland", label: "Kennemerland" },
  { value: "veiligheidsregio-noord-holland-noord", label: "Noord-Holland Noord" },
  { value: "veiligheidsregio-zaanstreek-waterland", label: "Zaanstreek-Waterland" },
] as const;
