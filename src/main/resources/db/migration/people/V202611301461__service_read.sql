-- How many serve is the base of surveys and campaigns: the view shows each body its own people, as the table below it does.
grant select on people.service_published to probity_app;
