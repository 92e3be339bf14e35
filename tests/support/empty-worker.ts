/** What the tests that run inside workerd are run beside: they call the code under test themselves. */
export default {
  fetch: () => new Response(null, { status: 404 }),
} satisfies ExportedHandler<Env>;
