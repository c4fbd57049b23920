# What an import of many reports refuses.
posting-waits = التقرير { $report } بانتظار الاعتماد. يجب أولًا اعتماده أو إرجاعه، ثم أعيدوا الاستيراد؛ لم يتغير شيء.
posting-open = التقرير { $report } قيد الإعداد. يجب اعتماده أولًا، أو أزيلوا أرقامه من الملف؛ لم يتغير شيء.
