/** Whose data it is: a guest (a browser without an account), a person, or an organisation. */
export const ownerKinds = ["guest", "person", "organisation"] as const;

export type OwnerKind = (typeof ownerKinds)[number];

/** What an actor may do with an owner's data: everything with one's own, and the parts of those who hire for an organisation. */
export const roles = ["owner", "hr", "hiring_manager", "recruiter"] as const;

type Role = (typeof roles)[number];

export type Owner = { id: string; kind: OwnerKind; createdAt: number; lastUsedAt: number };

/**
 * What a request resolves to: who acts (a guest is its own actor, else the person), for whose data, with which rights, and
 * since when (milliseconds) this browser does.
 */
export type Access = { actor: string; owner: Owner; role: Role; openedAt: number };
