// Beyond every list of ours, also one of two thousand people with minutes and what was seen beside each mark.
const MOST_FIELDS = 7_000;
const PLAIN = /^[A-Za-z][\w-]*$/;

/** Whether a posted form has more fields than any of ours: each costs time to read. */
export function hasTooManyFields(form: FormData): boolean {
  return [...form.keys()].length > MOST_FIELDS;
}

/**
 * The fields whose names can be ours. To the form library others are orders: it would build the list that "a[4294967290]"
 * names, and obey "__intent__".
 */
export function plainFields(form: FormData): FormData {
  const plain = new FormData();
  for (const [name, value] of form) if (PLAIN.test(name)) plain.append(name, value);
  return plain;
}
