import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** Puts a text on the clipboard and says so; stands in a region that is said aloud. Without scripts there is none: the text can be selected. */
export function CopyButton({ text }: { text: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied === text;
  const Icon = isCopied ? Check : Copy;

  async function copy() {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  }

  return (
    <button type="button" onClick={copy} className="needs-script button button-plain shrink-0 text-sm">
      <Icon size={18} aria-hidden="true" className="text-accent" />
      {isCopied ? t("copied") : t("copy")}
    </button>
  );
}
