import { type ComponentProps, useEffect, useRef } from "react";

/** Zones that are offered while typing; every other IANA name can be typed. */
const offered = [
  "Asia/Ho_Chi_Minh",
  "Asia/Bangkok",
  "Asia/Singapore",
  "Asia/Tokyo",
  "Asia/Seoul",
  "Asia/Kolkata",
  "Asia/Dubai",
  "Australia/Sydney",
  "Europe/Berlin",
  "Europe/London",
  "Europe/Paris",
  "America/New_York",
  "America/Chicago",
  "America/Los_Angeles",
  "UTC",
];

/** A time zone by its name. An empty one takes the device's own, once the page runs in the browser. */
export function TimeZoneInput(properties: ComponentProps<"input"> & { id: string }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current?.value === "") input.current.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }, []);
  const list = `${properties.id}-zones`;
  return (
    <>
      <input {...properties} ref={input} type="text" list={list} autoComplete="off" spellCheck={false} />
      <datalist id={list}>
        {offered.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
