export function ScoringPage() {
  return <main />;
}
