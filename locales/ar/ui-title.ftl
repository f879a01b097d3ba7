ui-title-name = سانغو
ui-title-motto = لطف وعزم وشجاعة. هل نبحر معًا في الإنترنت؟
ui-title-start = لنبدأ
ui-title-kept = كل ما أنجزته محفوظ. لمسة على «لنبدأ» ثم على صورتك تعيدك إلى حيث توقفت.
ui-title-teacher = للمعلمين والمعلمات
