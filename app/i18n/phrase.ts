/**
 * Fills `{{name}}` places of a template; a place without a value stays as it is, so that a wrong key shows in tests.
 * The core words its reports with it; pages use i18next on the same files.
 */
export function phrase(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : String(value);
  });
}
