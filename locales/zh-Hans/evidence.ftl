# 添加文件的页面。这些文字只由服务器读取。

evidence = 添加文件
    .body =
        您可以把信件、电子邮件、照片和其他证据交给我们，也可以不交。

        我们接收Word、Excel、PowerPoint或OpenOffice文件、PDF文件、文本文件、电子邮件，以及JPEG、PNG、GIF或WebP图片。图片里关于拍摄地点和时间的信息，我们会去掉。请先去掉密码。
evidence-added = 我们收到了您的文件
evidence-list = 您的文件
evidence-remove = 移除
evidence-file = 选择文件
    .hint =
        { $left ->
           *[other] 您还可以添加{ $left }个文件，每个不超过{ $size }。
        }
evidence-add = 添加这些文件
evidence-full = 您已经添加了{ $most }个文件，不能再多了。如果想添加别的文件，请先移除一个。
evidence-megabytes = { $size } MB
    .tenths = { $size }.{ $tenths } MB
evidence-kilobytes = { $size } KB
evidence-unnamed = 这个文件
# 名称和数字由脚本填入。
evidence-going = 正在发送{"{"}name{"}"}：{"{"}percent{"}"}%
evidence-waiting = 没有网络连接。连接恢复后，我们会继续发送{"{"}name{"}"}。
evidence-which-case = 请告诉我们这些文件属于哪个个案。您向我们反映问题时，得到了编号和安全码。
evidence-case = 返回您的个案
evidence-problem = 有一个文件我们无法接收
    .none = 请选择一个文件
    .empty = { $name }是空的。请选择别的文件
    .too-large = { $name }太大了。请选择不超过{ $size }的文件
    .too-many = { $name }没有添加。您最多可以发送{ $most }个文件
    .type = { $name }不是我们接收的文件类型。请另存为PDF；如果是图片，请另存为JPEG
    .damaged = 无法读取{ $name }，可能已经损坏。请重新保存，然后选择新文件
    .protected = { $name }有密码。请不带密码另存，然后选择新文件
    .active = { $name }里有可能自己运行的内容，例如宏。请去掉这些内容，另存为PDF
    .ambiguous = { $name }好像同时是两种文件。请重新保存，然后选择新文件
    .unpacks = { $name }解压后太大。请选择小一些的文件
    .pixels = { $name }的图像太大。请缩小后保存，然后选择新文件
    .infected = { $name }里有病毒。我们没有保留它
