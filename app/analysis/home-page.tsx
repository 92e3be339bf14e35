import type { Problem } from "~/platform/problem";
import type { RecentCheck } from "./recent-check";

export type HomePageProps = {
  recent: RecentCheck[];
  idempotencyKey: string;
  problem?: Problem | null;
  entered?: { cvText: string; jdText: string };
};

export function HomePage({ recent }: HomePageProps) {
  return <main>{recent.length}</main>;
}
