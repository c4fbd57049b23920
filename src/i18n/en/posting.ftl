# What an import of many reports refuses.
posting-waits = Report { $report } waits for approval. Let the approver approve or return it, then import again; nothing was changed.
posting-open = Somebody works on the report { $report }. Let it be approved first, or take its figures out of the file; nothing was changed.
