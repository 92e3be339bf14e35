-- Rows that follow from applications: they are written again at the end.
DELETE FROM `application_tags`;--> statement-breakpoint
DROP INDEX `application_tags_by_tag`;--> statement-breakpoint
ALTER TABLE `application_tags` ADD `title_key` text NOT NULL;--> statement-breakpoint
ALTER TABLE `application_tags` ADD `company_key` text NOT NULL;--> statement-breakpoint
ALTER TABLE `application_tags` ADD `priority` integer NOT NULL;--> statement-breakpoint
ALTER TABLE `application_tags` ADD `applied_order` text NOT NULL;--> statement-breakpoint
ALTER TABLE `application_tags` ADD `deadline_order` text NOT NULL;--> statement-breakpoint
ALTER TABLE `application_tags` ADD `match_order` real NOT NULL;--> statement-breakpoint
CREATE INDEX `application_tags_by_change` ON `application_tags` (`owner_id`,`tag`,`changed_at`,`application_id`);--> statement-breakpoint
CREATE INDEX `application_tags_by_title` ON `application_tags` (`owner_id`,`tag`,`title_key`,`application_id`);--> statement-breakpoint
CREATE INDEX `application_tags_by_company` ON `application_tags` (`owner_id`,`tag`,`company_key`,`application_id`);--> statement-breakpoint
CREATE INDEX `application_tags_by_priority` ON `application_tags` (`owner_id`,`tag`,`priority`,`application_id`);--> statement-breakpoint
CREATE INDEX `application_tags_by_applied` ON `application_tags` (`owner_id`,`tag`,`applied_order`,`application_id`);--> statement-breakpoint
CREATE INDEX `application_tags_by_deadline` ON `application_tags` (`owner_id`,`tag`,`deadline_order`,`application_id`);--> statement-breakpoint
CREATE INDEX `application_tags_by_match` ON `application_tags` (`owner_id`,`tag`,`match_order`,`application_id`);--> statement-breakpoint
DROP INDEX `applications_by_stage`;--> statement-breakpoint
CREATE INDEX `applications_of_stage_by_priority` ON `applications` (`owner_id`,`stage`,`work_mode`,`priority`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_kind_by_priority` ON `applications` (`owner_id`,`work_mode`,`priority`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_stage_by_change` ON `applications` (`owner_id`,`stage`,`priority`,`work_mode`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_kind_by_change` ON `applications` (`owner_id`,`priority`,`work_mode`,`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_stage_by_title` ON `applications` (`owner_id`,`stage`,`priority`,`work_mode`,`title_key`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_kind_by_title` ON `applications` (`owner_id`,`priority`,`work_mode`,`title_key`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_stage_by_company` ON `applications` (`owner_id`,`stage`,`priority`,`work_mode`,`company_key`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_kind_by_company` ON `applications` (`owner_id`,`priority`,`work_mode`,`company_key`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_stage_by_applied` ON `applications` (`owner_id`,`stage`,`priority`,`work_mode`,`applied_order`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_kind_by_applied` ON `applications` (`owner_id`,`priority`,`work_mode`,`applied_order`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_stage_by_deadline` ON `applications` (`owner_id`,`stage`,`priority`,`work_mode`,`deadline_order`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_kind_by_deadline` ON `applications` (`owner_id`,`priority`,`work_mode`,`deadline_order`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_stage_by_match` ON `applications` (`owner_id`,`stage`,`priority`,`work_mode`,`match_order`,`id`);--> statement-breakpoint
CREATE INDEX `applications_of_kind_by_match` ON `applications` (`owner_id`,`priority`,`work_mode`,`match_order`,`id`);
--> statement-breakpoint
DROP TRIGGER `applications_added`;--> statement-breakpoint
DROP TRIGGER `applications_changed`;--> statement-breakpoint
DROP TRIGGER `applications_touched`;--> statement-breakpoint
DROP TABLE `application_search`;
--> statement-breakpoint
CREATE VIRTUAL TABLE `application_search` USING fts5(
	owner, facets, title, company, location, source, tags, notes, contacts,
	content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);
--> statement-breakpoint
-- What is found by which words, đ as d. A facet is one word: "stagenoresponse", "priority3", "moderemote", "tag" and the tag's bytes.
CREATE VIEW `application_texts` AS SELECT
	a.`search_id` AS search_id,
	a.`owner_id` AS owner,
	'stage' || replace(a.`stage`, '_', '') || ' priority' || a.`priority` || ' mode' || replace(coalesce(a.`work_mode`, ''), '_', '')
		|| coalesce((SELECT group_concat(' tag' || hex(value), '') FROM json_each(a.`tags`)), '') AS facets,
	replace(replace(a.`title`, 'đ', 'd'), 'Đ', 'D') AS title,
	replace(replace(coalesce(a.`company`, ''), 'đ', 'd'), 'Đ', 'D') AS company,
	replace(replace(coalesce(a.`location`, ''), 'đ', 'd'), 'Đ', 'D') AS location,
	replace(replace(coalesce(a.`source`, ''), 'đ', 'd'), 'Đ', 'D') AS source,
	replace(replace(a.`tags`, 'đ', 'd'), 'Đ', 'D') AS tags,
	replace(replace(a.`notes`, 'đ', 'd'), 'Đ', 'D') AS notes,
	coalesce((
		SELECT group_concat(replace(replace(c.`name` || ' ' || coalesce(c.`role`, '') || ' ' || coalesce(c.`email`, ''), 'đ', 'd'), 'Đ', 'D'), ' ')
		FROM `contacts` c WHERE c.`application_id` = a.`id`
	), '') AS contacts
FROM `applications` a;
--> statement-breakpoint
CREATE VIEW `application_tag_rows` AS SELECT
	a.`owner_id`, a.`id` AS application_id, t.value AS tag, a.`updated_at` AS changed_at, a.`title_key`, a.`company_key`,
	a.`priority`, a.`applied_order`, a.`deadline_order`, a.`match_order`
FROM `applications` a, json_each(a.`tags`) t;
--> statement-breakpoint
CREATE TRIGGER `applications_added` AFTER INSERT ON `applications` BEGIN
	INSERT INTO `application_search` (rowid, owner, facets, title, company, location, source, tags, notes, contacts)
		SELECT * FROM `application_texts` WHERE search_id = new.`search_id`;
	INSERT OR IGNORE INTO `application_tags` SELECT * FROM `application_tag_rows` WHERE application_id = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `applications_found_otherwise` AFTER UPDATE OF
	`owner_id`, `title`, `company`, `location`, `source`, `tags`, `notes`, `stage`, `priority`, `work_mode` ON `applications` BEGIN
	DELETE FROM `application_search` WHERE rowid = old.`search_id`;
	INSERT INTO `application_search` (rowid, owner, facets, title, company, location, source, tags, notes, contacts)
		SELECT * FROM `application_texts` WHERE search_id = new.`search_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `applications_tagged_otherwise` AFTER UPDATE OF `owner_id`, `tags` ON `applications` BEGIN
	DELETE FROM `application_tags` WHERE `application_id` = old.`id`;
	INSERT OR IGNORE INTO `application_tags` SELECT * FROM `application_tag_rows` WHERE application_id = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `applications_ordered_otherwise` AFTER UPDATE OF
	`updated_at`, `title_key`, `company_key`, `priority`, `applied_on`, `deadline_on`, `match_total` ON `applications` BEGIN
	UPDATE `application_tags` SET
		`changed_at` = new.`updated_at`, `title_key` = new.`title_key`, `company_key` = new.`company_key`, `priority` = new.`priority`,
		`applied_order` = new.`applied_order`, `deadline_order` = new.`deadline_order`, `match_order` = new.`match_order`
	WHERE `application_id` = new.`id`;
END;
--> statement-breakpoint
-- A contact changes what its application is found by: setting the notes to themselves calls the trigger that writes it.
CREATE TRIGGER `contacts_added` AFTER INSERT ON `contacts` BEGIN
	UPDATE `applications` SET `notes` = `notes` WHERE `id` = new.`application_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `contacts_changed` AFTER UPDATE OF `name`, `role`, `email` ON `contacts` BEGIN
	UPDATE `applications` SET `notes` = `notes` WHERE `id` = new.`application_id`;
END;
--> statement-breakpoint
CREATE TRIGGER `contacts_removed` AFTER DELETE ON `contacts` BEGIN
	UPDATE `applications` SET `notes` = `notes` WHERE `id` = old.`application_id`;
END;
--> statement-breakpoint
INSERT INTO `application_search` (rowid, owner, facets, title, company, location, source, tags, notes, contacts)
	SELECT * FROM `application_texts`;
--> statement-breakpoint
INSERT OR IGNORE INTO `application_tags` SELECT * FROM `application_tag_rows`;
