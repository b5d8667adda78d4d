/** The three logins: the owner migrates, the application works, the intake takes answers. Addresses for node-postgres. */
export type DatabaseUrls = { adminUrl: string; appUrl: string; intakeUrl: string };
