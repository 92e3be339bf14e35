/** Whose data it is: a guest (a browser without an account), a person, or an organisation. */
export const ownerKinds = ["guest", "person", "organisation"] as const;

type OwnerKind = (typeof ownerKinds)[number];

/** What an actor may do with an owner's data. */
export const roles = ["owner"] as const;

type Role = (typeof roles)[number];

export type Owner = { id: string; kind: OwnerKind; createdAt: number; lastUsedAt: number };

/** What a request resolves to: who acts, for whose data, with which rights. */
export type Access = { actor: string; owner: Owner; role: Role };
