-- How far the demonstration county is built: each step is marked in the transaction that does it, so a start that was cut
-- short goes on where it stopped and nothing is built twice.
create table demo_progress (
    step    text primary key,
    done_at timestamptz not null
);
