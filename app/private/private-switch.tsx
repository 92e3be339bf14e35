import { useTranslation } from "react-i18next";

type PrivateSwitchProps = {
  isOn: boolean;
  /** false until scripts run the page: a switch that looks thrown must be thrown */
  isReady: boolean;
  onChange(isOn: boolean): void;
};

/** "Keep my CV on this device"; the browser remembers it. */
export function PrivateSwitch({ isOn, isReady, onChange }: PrivateSwitchProps) {
  const { t } = useTranslation("home");
  return (
    <label className="needs-script flex min-h-11 w-fit cursor-pointer items-center gap-3 font-semibold">
      <input
        type="checkbox"
        checked={isOn}
        disabled={!isReady}
        onChange={(event) => onChange(event.target.checked)}
        className="size-5 shrink-0 accent-accent"
      />
      {t("device.switch")}
    </label>
  );
}
