/** Numbered SQL files of what a service with consumers keeps. */
export const messagingMigrations = new URL('../migrations/', import.meta.url);
