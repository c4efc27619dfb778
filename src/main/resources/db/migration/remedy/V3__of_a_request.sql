-- The register is asked by the number of the request it is about.
create index remedy_case_about on remedy_case (about);
