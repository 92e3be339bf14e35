CREATE TABLE `archived_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`application_id` text NOT NULL,
	`name` text NOT NULL,
	`place` text NOT NULL,
	`size` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `archived_documents_by_application` ON `archived_documents` (`application_id`);--> statement-breakpoint
CREATE INDEX `archived_documents_by_owner` ON `archived_documents` (`owner_id`);