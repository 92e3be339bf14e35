import { applications } from "./tables.server";

/** What a list selects of an application: a ListedApplication. */
export const listedColumns = {
  id: applications.id,
  title: applications.title,
  company: applications.company,
  location: applications.location,
  workMode: applications.workMode,
  source: applications.source,
  stage: applications.stage,
  sequence: applications.sequence,
  priority: applications.priority,
  tags: applications.tags,
  appliedOn: applications.appliedOn,
  deadlineOn: applications.deadlineOn,
  matchTotal: applications.matchTotal,
  updatedAt: applications.updatedAt,
};
