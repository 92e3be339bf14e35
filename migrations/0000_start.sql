CREATE TABLE `idempotency_keys` (
	`owner_id` text NOT NULL,
	`key` text NOT NULL,
	`result` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `key`),
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `owners` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `owners_by_last_use` ON `owners` (`kind`,`last_used_at`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`actor` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_by_owner` ON `sessions` (`owner_id`);--> statement-breakpoint
CREATE TABLE `analyses` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`reading_id` text NOT NULL,
	`requirement_set_id` text NOT NULL,
	`cv_name` text NOT NULL,
	`title` text,
	`engine` text NOT NULL,
	`as_of` text NOT NULL,
	`total` real,
	`band` text,
	`assessment` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reading_id`) REFERENCES `readings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requirement_set_id`) REFERENCES `requirement_sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `analyses_by_owner` ON `analyses` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `analyses_by_reading` ON `analyses` (`reading_id`);--> statement-breakpoint
CREATE INDEX `analyses_by_requirement_set` ON `analyses` (`requirement_set_id`);--> statement-breakpoint
CREATE TABLE `cv_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`cv_id` text NOT NULL,
	`file_id` text NOT NULL,
	`number` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cv_id`) REFERENCES `cvs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cv_versions_by_number` ON `cv_versions` (`cv_id`,`number`);--> statement-breakpoint
CREATE INDEX `cv_versions_by_file` ON `cv_versions` (`file_id`);--> statement-breakpoint
CREATE INDEX `cv_versions_by_owner` ON `cv_versions` (`owner_id`);--> statement-breakpoint
CREATE TABLE `cvs` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cvs_by_name` ON `cvs` (`owner_id`,`name`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`key` text NOT NULL,
	`sha256` text NOT NULL,
	`name` text NOT NULL,
	`format` text NOT NULL,
	`size` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `files_key_unique` ON `files` (`key`);--> statement-breakpoint
CREATE UNIQUE INDEX `files_by_hash` ON `files` (`owner_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `readings` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`cv_version_id` text NOT NULL,
	`sha256` text NOT NULL,
	`document` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cv_version_id`) REFERENCES `cv_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `readings_by_hash` ON `readings` (`cv_version_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `readings_by_owner` ON `readings` (`owner_id`);--> statement-breakpoint
CREATE TABLE `postings` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`sha256` text NOT NULL,
	`title` text,
	`company` text,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `postings_by_hash` ON `postings` (`owner_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `requirement_sets` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`posting_id` text NOT NULL,
	`sha256` text NOT NULL,
	`document` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`posting_id`) REFERENCES `postings`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `requirement_sets_by_hash` ON `requirement_sets` (`posting_id`,`sha256`);--> statement-breakpoint
CREATE INDEX `requirement_sets_by_owner` ON `requirement_sets` (`owner_id`);--> statement-breakpoint
CREATE TABLE `job_claims` (
	`job` text NOT NULL,
	`period` text NOT NULL,
	`claimed_at` integer NOT NULL,
	PRIMARY KEY(`job`, `period`)
);
