import { Button, Card, Stack, Text, Title } from '@mantine/core';
import type { InvoiceDetail } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

/** The files of an invoice; each is the same whenever it is fetched. */
export function Documents({ invoice }: { readonly invoice: InvoiceDetail }) {
  const { t, language } = useLanguage();
  const { id, kind, noElectronicForm } = invoice;
  const at = `/api/invoices/${id}`;
  const other = language === 'ja' ? 'en' : 'ja';
  const main = kind === 'invoice' ? t.invoices.pdf : t.invoices.transferPdf;
  return (
    <Card withBorder>
      <Title order={2} size="h4" mb="xs">
        {t.invoices.documents}
      </Title>
      <Stack gap="xs" align="flex-start">
        <Button component="a" href={`${at}/document.pdf?language=${language}`} download>
          {main}
        </Button>
        <a className="plain-link" href={`${at}/document.pdf?language=${other}`} download>
          {t.invoices.pdfOther}
        </a>
        <a className="plain-link" href={`${at}/statement.pdf?language=${language}`} download>
          {t.invoices.statement}
        </a>
        {noElectronicForm ? (
          <Text size="sm" c="dimmed">
            {t.invoices.noXml[noElectronicForm]}
          </Text>
        ) : (
          <a className="plain-link" href={`${at}/invoice.xml`} download>
            {t.invoices.xml}
          </a>
        )}
      </Stack>
    </Card>
  );
}
