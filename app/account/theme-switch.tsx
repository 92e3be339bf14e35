import { Monitor, Moon, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useFetcher } from "~/platform/router";
import { type Theme, themes } from "~/ui/theme";
import { ReturnTo } from "./return-to";

const icons = { system: Monitor, light: Sun, dark: Moon };

/** One button that goes round: as the device, light, dark. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const { t } = useTranslation();
  const fetcher = useFetcher();
  const next = themes[(themes.indexOf(theme) + 1) % themes.length]!;
  const Icon = icons[theme];
  const label = t("theme.label", { theme: t(`theme.${theme}`), next: t(`theme.${next}`) });
  return (
    <fetcher.Form method="post" action="/preferences" preventScrollReset>
      <ReturnTo />
      <button
        type="submit"
        name="theme"
        value={next}
        aria-label={label}
        title={label}
        className="inline-flex size-11 cursor-pointer items-center justify-center rounded-lg text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <Icon size={20} aria-hidden="true" />
      </button>
    </fetcher.Form>
  );
}
