CREATE TABLE `frozen_analyses` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`analysis_id` text NOT NULL,
	`reading_id` text NOT NULL,
	`requirement_set_id` text NOT NULL,
	`cv_name` text NOT NULL,
	`assessment` text NOT NULL,
	`created_at` integer NOT NULL,
	`frozen_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reading_id`) REFERENCES `readings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requirement_set_id`) REFERENCES `requirement_sets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `frozen_analyses_by_owner` ON `frozen_analyses` (`owner_id`,`analysis_id`);--> statement-breakpoint
CREATE INDEX `frozen_analyses_by_reading` ON `frozen_analyses` (`reading_id`);--> statement-breakpoint
CREATE INDEX `frozen_analyses_by_requirement_set` ON `frozen_analyses` (`requirement_set_id`);--> statement-breakpoint
CREATE TABLE `application_tags` (
	`owner_id` text NOT NULL,
	`application_id` text NOT NULL,
	`tag` text NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`application_id`, `tag`),
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `application_tags_by_tag` ON `application_tags` (`owner_id`,`tag`,`changed_at`,`application_id`);--> statement-breakpoint
CREATE TABLE `applications` (
	`search_id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`owner_id` text NOT NULL,
	`title` text NOT NULL,
	`company` text,
	`location` text,
	`work_mode` text,
	`salary_min` real,
	`salary_max` real,
	`currency` text,
	`salary_period` text,
	`source` text,
	`link` text,
	`applied_on` text,
	`deadline_on` text,
	`priority` integer NOT NULL,
	`tags` text NOT NULL,
	`notes` text NOT NULL,
	`stage` text NOT NULL,
	`stage_since` integer NOT NULL,
	`sequence` integer NOT NULL,
	`version` integer NOT NULL,
	`match_total` real,
	`match_band` text,
	`frozen_id` text,
	`import_id` text,
	`title_key` text NOT NULL,
	`company_key` text NOT NULL,
	`applied_order` text GENERATED ALWAYS AS (coalesce(applied_on, '')) VIRTUAL,
	`deadline_order` text GENERATED ALWAYS AS (coalesce(deadline_on, '9999-12-31')) VIRTUAL,
	`match_order` real GENERATED ALWAYS AS (coalesce(match_total, -1)) VIRTUAL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_id`) REFERENCES `frozen_analyses`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `import_batches`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `applications_id_unique` ON `applications` (`id`);--> statement-breakpoint
CREATE INDEX `applications_by_change` ON `applications` (`owner_id`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_stage` ON `applications` (`owner_id`,`stage`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_title` ON `applications` (`owner_id`,`title_key`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_company` ON `applications` (`owner_id`,`company_key`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_priority` ON `applications` (`owner_id`,`priority`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_applied` ON `applications` (`owner_id`,`applied_order`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_deadline` ON `applications` (`owner_id`,`deadline_order`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_match` ON `applications` (`owner_id`,`match_order`,`id`);--> statement-breakpoint
CREATE INDEX `applications_by_import` ON `applications` (`import_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `applications_by_frozen` ON `applications` (`frozen_id`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`application_id` text NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachments_key_unique` ON `attachments` (`key`);--> statement-breakpoint
CREATE INDEX `attachments_by_application` ON `attachments` (`application_id`);--> statement-breakpoint
CREATE INDEX `attachments_by_owner` ON `attachments` (`owner_id`);--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`secret_hash` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_feeds_by_owner` ON `calendar_feeds` (`owner_id`);--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`application_id` text NOT NULL,
	`name` text NOT NULL,
	`role` text,
	`email` text,
	`phone` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contacts_by_application` ON `contacts` (`application_id`);--> statement-breakpoint
CREATE INDEX `contacts_by_owner` ON `contacts` (`owner_id`);--> statement-breakpoint
CREATE TABLE `import_batches` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`file_name` text NOT NULL,
	`count` integer NOT NULL,
	`created_at` integer NOT NULL,
	`undone_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `import_batches_by_owner` ON `import_batches` (`owner_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `interview_rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`application_id` text NOT NULL,
	`title` text NOT NULL,
	`starts_at` integer NOT NULL,
	`minutes` integer NOT NULL,
	`time_zone` text NOT NULL,
	`place` text,
	`people` text,
	`notes` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `interview_rounds_by_application` ON `interview_rounds` (`application_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `interview_rounds_by_time` ON `interview_rounds` (`owner_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`application_id` text NOT NULL,
	`amount` real NOT NULL,
	`currency` text NOT NULL,
	`period` text NOT NULL,
	`months_paid` real NOT NULL,
	`bonus` real,
	`allowance` real,
	`hours_per_week` real NOT NULL,
	`days_off` real,
	`start_on` text,
	`answer_by` text,
	`notes` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offers_by_application` ON `offers` (`application_id`);--> statement-breakpoint
CREATE INDEX `offers_by_answer` ON `offers` (`owner_id`,`answer_by`);--> statement-breakpoint
CREATE TABLE `own_stages` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`name` text NOT NULL,
	`color` text NOT NULL,
	`after` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `own_stages_by_owner` ON `own_stages` (`owner_id`,`position`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`application_id` text NOT NULL,
	`text` text NOT NULL,
	`due_on` text NOT NULL,
	`done_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminders_by_application` ON `reminders` (`application_id`);--> statement-breakpoint
CREATE INDEX `reminders_by_day` ON `reminders` (`owner_id`,`done_at`,`due_on`);--> statement-breakpoint
CREATE TABLE `stage_events` (
	`owner_id` text NOT NULL,
	`application_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`kind` text NOT NULL,
	`from_stage` text,
	`to_stage` text NOT NULL,
	`undoes` integer,
	`filled_applied_on` text,
	`note` text,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`application_id`, `sequence`),
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `stage_events_by_time` ON `stage_events` (`owner_id`,`at`);--> statement-breakpoint
CREATE TABLE `tracker_settings` (
	`owner_id` text PRIMARY KEY NOT NULL,
	`time_zone` text NOT NULL,
	`remind_by_mail` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `owners`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `application_search` USING fts5(
	owner, title, company, location, source, tags, notes,
	content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE TRIGGER `applications_added` AFTER INSERT ON `applications` BEGIN
	INSERT INTO `application_search` (rowid, owner, title, company, location, source, tags, notes) VALUES (
		new.`search_id`, new.`owner_id`,
		replace(replace(new.`title`, 'đ', 'd'), 'Đ', 'D'),
		replace(replace(coalesce(new.`company`, ''), 'đ', 'd'), 'Đ', 'D'),
		replace(replace(coalesce(new.`location`, ''), 'đ', 'd'), 'Đ', 'D'),
		replace(replace(coalesce(new.`source`, ''), 'đ', 'd'), 'Đ', 'D'),
		replace(replace(new.`tags`, 'đ', 'd'), 'Đ', 'D'),
		replace(replace(new.`notes`, 'đ', 'd'), 'Đ', 'D')
	);
	INSERT OR IGNORE INTO `application_tags` (`owner_id`, `application_id`, `tag`, `changed_at`)
		SELECT new.`owner_id`, new.`id`, value, new.`updated_at` FROM json_each(new.`tags`);
END;
--> statement-breakpoint
CREATE TRIGGER `applications_changed` AFTER UPDATE OF `owner_id`, `title`, `company`, `location`, `source`, `tags`, `notes` ON `applications` BEGIN
	DELETE FROM `application_search` WHERE rowid = old.`search_id`;
	INSERT INTO `application_search` (rowid, owner, title, company, location, source, tags, notes) VALUES (
		new.`search_id`, new.`owner_id`,
		replace(replace(new.`title`, 'đ', 'd'), 'Đ', 'D'),
		replace(replace(coalesce(new.`company`, ''), 'đ', 'd'), 'Đ', 'D'),
		replace(replace(coalesce(new.`location`, ''), 'đ', 'd'), 'Đ', 'D'),
		replace(replace(coalesce(new.`source`, ''), 'đ', 'd'), 'Đ', 'D'),
		replace(replace(new.`tags`, 'đ', 'd'), 'Đ', 'D'),
		replace(replace(new.`notes`, 'đ', 'd'), 'Đ', 'D')
	);
	DELETE FROM `application_tags` WHERE `application_id` = old.`id`;
	INSERT OR IGNORE INTO `application_tags` (`owner_id`, `application_id`, `tag`, `changed_at`)
		SELECT new.`owner_id`, new.`id`, value, new.`updated_at` FROM json_each(new.`tags`);
END;
--> statement-breakpoint
CREATE TRIGGER `applications_touched` AFTER UPDATE OF `updated_at` ON `applications` BEGIN
	UPDATE `application_tags` SET `changed_at` = new.`updated_at` WHERE `application_id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `applications_removed` BEFORE DELETE ON `applications` BEGIN
	DELETE FROM `application_search` WHERE rowid = old.`search_id`;
	DELETE FROM `application_tags` WHERE `application_id` = old.`id`;
END;
