import { Button, Group, Text } from '@mantine/core';
import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { useLanguage } from '../language/language.tsx';
import { Empty, Page } from '../parts/page.tsx';

/** What a route that fails shows, and the ways on. */
export function ErrorPage({ reset }: ErrorComponentProps) {
  const { t } = useLanguage();
  const router = useRouter();
  return (
    <Page title={t.brokenPage}>
      <Empty
        text={t.brokenPageHelp}
        action={
          <>
            <Group justify="center">
              <Button
                onClick={() => {
                  reset();
                  void router.invalidate();
                }}
              >
                {t.retry}
              </Button>
              <Button variant="default" onClick={() => router.history.back()}>
                {t.goBack}
              </Button>
              {/* A newer version of the application may lie on the server. */}
              <Button variant="default" onClick={() => location.reload()}>
                {t.reload}
              </Button>
            </Group>
            <Text mt="md">
              <Link to="/" className="plain-link">
                {t.toStart}
              </Link>
            </Text>
          </>
        }
      />
    </Page>
  );
}
