import latinRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import latinBold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2?url";
import vietnameseRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import vietnameseBold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2?url";
import { useTranslation } from "react-i18next";

const filesOf: Record<string, string[]> = {
  en: [latinRegular, latinBold],
  vi: [latinRegular, latinBold, vietnameseRegular, vietnameseBold],
};

/** Fetches the letters of the page's language before the style sheet asks for them. */
export function FontPreloads() {
  const { i18n } = useTranslation();
  return (filesOf[i18n.language] ?? []).map((href) => (
    <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
  ));
}
