const name = "device";
const yearInSeconds = 365 * 24 * 60 * 60;

/** Whether a Cookie header, or `document.cookie`, says that CVs stay on this device. */
export function keepsOnDevice(cookies: string): boolean {
  return cookies.split(";").some((pair) => pair.trim() === `${name}=on`);
}

/** What to set to remember the switch. The server reads it only to show the switch as it is before scripts run. */
export function privateCookie(isOn: boolean): string {
  return `${name}=${isOn ? "on" : "off"}; Path=/; Max-Age=${yearInSeconds}; SameSite=Lax`;
}
