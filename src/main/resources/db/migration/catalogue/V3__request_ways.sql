-- By which ways besides handing in and post an organ takes requests, as its guide announces (条例 §28); null where it says nothing.
alter table catalogue_guide add column request_ways text[];
