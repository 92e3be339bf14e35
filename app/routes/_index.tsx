export default function Home() {
  return <main>CareerFlow</main>;
}
