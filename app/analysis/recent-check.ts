import type { Band } from "./assessment";

/** A line of the list of an owner's last checks. Times are in milliseconds; `expiresAt` is null for owners whose data stays. */
export type RecentCheck = {
  id: string;
  /** the posting's title, as read */
  title: string | null;
  cvName: string;
  total: number | null;
  band: Band | null;
  createdAt: number;
  expiresAt: number | null;
};
