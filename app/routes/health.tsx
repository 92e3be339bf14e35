/** Says that the Worker runs; touches nothing that could fail. */
export function loader() {
  return Response.json({ status: "ok" });
}
