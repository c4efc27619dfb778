-- What an organ asks beside the content of a request (条例 §29(二)): read and written as one sheet.
create table request_feature_prompts (
    organ_id bigint primary key,
    prompts  jsonb not null,
    version  int not null
);
