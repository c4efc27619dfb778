-- Words people say that are not what documents say: whoever types them finds the official word as well, but whoever types the
-- official word is not led away by them. So the kinds of lines are three.
alter table search_word add column kind text;
update search_word set kind = case when stop then 'STOP' else 'SAME' end;
alter table search_word alter column kind set not null;
alter table search_word add constraint search_word_kind check (kind in ('SAME', 'COLLOQUIAL', 'STOP'));
alter table search_word drop column stop;
