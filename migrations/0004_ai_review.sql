CREATE TABLE `model_use` (
	`owner_id` text NOT NULL,
	`day` text NOT NULL,
	`tokens` integer NOT NULL,
	`input_tokens` integer DEFAULT 0 NOT NULL,
	`output_tokens` integer DEFAULT 0 NOT NULL,
	`neurons` real DEFAULT 0 NOT NULL,
	PRIMARY KEY(`owner_id`, `day`),
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`analysis_id` text NOT NULL,
	`state` text NOT NULL,
	`step` text NOT NULL,
	`failure` text,
	`claim` text,
	`runs` integer DEFAULT 0 NOT NULL,
	`model` text NOT NULL,
	`cache_key` text,
	`proposals` text,
	`assessment` text,
	`asked` integer DEFAULT 0 NOT NULL,
	`answered` integer DEFAULT 0 NOT NULL,
	`counts` integer DEFAULT false NOT NULL,
	`input_tokens` integer DEFAULT 0 NOT NULL,
	`output_tokens` integer DEFAULT 0 NOT NULL,
	`neurons` real DEFAULT 0 NOT NULL,
	`created_at` integer NOT NULL,
	`started_at` integer,
	`finished_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`analysis_id`) REFERENCES `analyses`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_by_analysis` ON `reviews` (`analysis_id`);--> statement-breakpoint
CREATE INDEX `reviews_by_cache_key` ON `reviews` (`owner_id`,`cache_key`);--> statement-breakpoint
CREATE TABLE `passages` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`reading_id` text NOT NULL,
	`number` integer NOT NULL,
	`embedder` text NOT NULL,
	`vector` blob,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reading_id`) REFERENCES `readings`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passages_by_number` ON `passages` (`reading_id`,`embedder`,`number`);--> statement-breakpoint
CREATE INDEX `passages_by_owner` ON `passages` (`owner_id`);--> statement-breakpoint
CREATE TABLE `model_days` (
	`day` text PRIMARY KEY NOT NULL,
	`tokens` integer NOT NULL,
	`input_tokens` integer DEFAULT 0 NOT NULL,
	`output_tokens` integer DEFAULT 0 NOT NULL,
	`neurons` real DEFAULT 0 NOT NULL
);
