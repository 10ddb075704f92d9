// The least that a console program can do.
return;
