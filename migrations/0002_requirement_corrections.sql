CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`analysis_id` text NOT NULL,
	`number` integer NOT NULL,
	`requirement` text NOT NULL,
	`verdict` text,
	`kind` text,
	`start` integer,
	`end` integer,
	`quote` text,
	`strength` text,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`analysis_id`) REFERENCES `analyses`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `corrections_by_number` ON `corrections` (`analysis_id`,`number`);--> statement-breakpoint
CREATE INDEX `corrections_by_owner` ON `corrections` (`owner_id`);--> statement-breakpoint
DROP INDEX `requirement_sets_by_hash`;--> statement-breakpoint
ALTER TABLE `requirement_sets` ADD `number` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `requirement_sets` ADD `source` text DEFAULT 'read' NOT NULL;--> statement-breakpoint
ALTER TABLE `requirement_sets` ADD `versions` text;--> statement-breakpoint
UPDATE `requirement_sets` SET `number` = (
	SELECT count(*) FROM `requirement_sets` AS `earlier`
	WHERE `earlier`.`posting_id` = `requirement_sets`.`posting_id`
	AND (`earlier`.`created_at`, `earlier`.`id`) <= (`requirement_sets`.`created_at`, `requirement_sets`.`id`)
);--> statement-breakpoint
CREATE UNIQUE INDEX `requirement_sets_by_number` ON `requirement_sets` (`posting_id`,`number`);