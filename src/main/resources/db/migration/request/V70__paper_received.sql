-- When the addressee got it: terms given to him count from there (条例 §30, §32; 109号 §6). Unknown for older letters by post.
alter table request_paper_delivery add column received_on date;
