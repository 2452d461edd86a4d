# 每个页面都用的词语。

language-name = 简体中文
language-switch = 语言
language-hint = 阅读本页的中文版
skip-to-content = 跳到主要内容
back = 返回
continue = 继续
change = 更改
change-which = 您的回答：{ $question }
or = 或
warning = 注意
title-error = 有错误：{ $title }
error-summary = 有问题需要处理
error-prefix = 错误
optional = { $question }（可不填）
not-answered = 没有回答

footer-heading = 关于本网站
footer-search = 搜索本网站
footer-listen = 收听和阅读辅助
footer-privacy = 隐私声明
footer-cookies = Cookie
footer-your-information = 我们持有的关于您的信息
footer-accessibility = 无障碍声明
footer-contact = 联系我们
footer-case = 查看个案进展
footer-delete-answers = 删除我的回答
footer-note = 这是Hark的参考网站。Hark是一套供公共服务使用的工具。网站中提到的机构并不运营本网站。

date = { $year }年{ $month }{ $day }日
month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月
date-day = 日
date-month = 月
date-year = 年

list-two = { $list }和{ $last }
list-next = { $list }、{ $next }
list-last = { $list }和{ $last }

yes = 是
no = 否
numbers = 1,234,567
    .thousand = 1,000
pounds = { $sum }英镑
month-and-year = { $year }年{ $month }

period-days = { $count }天
period-working-days = { $count }个工作日
period-weeks = { $count }个星期
period-months = { $count }个月

address-line-1 = 地址第1行
address-line-2 = 地址第2行（可不填）
address-town = 城镇或城市
address-postcode = 邮政编码
address-country = 国家（如果不在英国）

select-none = 请从列表中选择
autocomplete-list = 与您输入的内容相符的选项
autocomplete-results = { $count ->
    [0] 列表中没有相符的选项
   *[other] 有{ $count }个相符的选项。请用箭头键选择
}
time-hint = 例如：9:30或14:15

skip-page = 您可以不填写这一页。

round-change = 更改
round-remove = 删除
round-gate = 再添加一项，或删除一项
round-all = （{ $first }等）
round-which = { $round }

count-limit = 您最多可以写{ $count }个字符
count-under = 您还可以写{ $count }个字符
count-at = 您还可以写0个字符
count-over = 您多写了{ $count }个字符

problem-too-long = { $name }：最多只能写{ $limit }个字符
problem-unknown-option = 请从列出的答案中选择一个
problem-not-with-others = { $name }：请选择符合您情况的答案，或者只选择最后一个答案
problem-missing-day = { $name }：请填写日
problem-missing-month = { $name }：请填写月
problem-missing-year = { $name }：请填写年
problem-missing-day-and-month = { $name }：请填写日和月
problem-missing-day-and-year = { $name }：请填写日和年
problem-missing-month-and-year = { $name }：请填写月和年
problem-not-a-date = { $name }：请填写真实的日期，按日、月、年的顺序，例如27 3 2026
problem-not-a-month = { $name }：请填写真实的月份，先写月，再写年，例如3 2026
problem-missing-line-1 = { $name }：请填写第一行，例如门牌号和街名
problem-missing-town = { $name }：请填写城镇或城市
problem-missing-postcode = { $name }：请填写邮政编码
problem-not-a-postcode = { $name }：请填写完整的英国邮政编码，例如SK9 5AF
problem-in-the-future = { $name }：必须是今天或今天以前的日期
problem-too-small = { $name }：必须是{ $limit }或更大的数字
problem-too-large = { $name }：必须是{ $limit }或更小的数字

exit-page = 离开此页
exit-page-two-more = Shift键：再按2次就离开。
exit-page-one-more = Shift键：再按1次就离开。
exit-page-timed-out = 离开此页：时间已过。
exit-page-done = 正在离开此页。

save-waiting = 还没有保存：我们连不上网络。您可以继续填写。网络一恢复，我们就会保存您的回答。
save-busy = 还没有保存：我们的服务现在无法接收您的回答。您可以继续填写。我们会不断尝试保存。
save-sending = 正在发送……
save-waiting-to-send = 还没有发送：我们连不上网络。请不要关闭这个页面。网络一恢复，我们就会发送。
save-busy-to-send = 还没有发送：我们的服务现在无法接收您填写的内容。请不要关闭这个页面。我们会不断尝试发送。

start = 现在开始
start-go-on = 从上次停下的地方继续

start-kept = 在您最后一次使用本服务后，您的回答会在这台设备上保留7天。您也可以把回答保存28天，并在任何设备上继续填写。
save-link = 保存，以后再继续
save = 保存您的回答，以后再继续
    .body =
        我们会给您九个词。有了这九个词，您可以在这台设备或别的设备上，用本网站的任何一种语言，从这里继续。您不需要账户，也不需要电子邮箱。

        您的回答会保留28天，然后我们会把它删除。没有这九个词，谁也看不到您的回答，连我们也看不到。
save-button = 获取我的九个词
saved = 您的回答已保存
    .body =
        请按顺序写下这些词，或把这一页打印出来。这些词只在现在显示一次，以后我们无法为您找回。请不要把这些词告诉任何人。

        您可以在**{ $date }**或之前回来继续。过了这一天，我们会删除您的回答。

        # 怎样回来继续

        在首页选择“回到已保存的回答”，或直接打开[回到已保存的回答](/resume)，然后填写这些词。

        # 如果别人也使用这台设备

        在这台设备上仍然可以看到您的回答。如果您不再需要这些回答，请[把它从所有地方删除](/delete-answers)。如果您想保留回答，请在浏览器中清除本网站的Cookie：那九个词仍然有效。
resume = 回到已保存的回答
    .body = 请填写您保存回答时得到的九个词。有个别错字也没关系。
resume-phrase = 您的九个词
    .hint = 按您得到时的顺序填写，词与词之间空一格
    .required = 请填写您的九个词
    .not-found = 我们用这些词找不到已保存的回答。请检查九个词是否都写全了，顺序对不对。回答在保存28天后会被删除
resume-button = 继续

delete = 删除我的回答
    .body =
        这会删除您在本网站填写但还没有发送给我们的所有内容，也会从这台设备上删除我们的Cookie。用来找回已保存回答的词也会失效。

        您已经发送给我们的内容不会改变。
delete-button = 删除我的回答
deleted = 您的回答已删除
    .body =
        这台设备上和我们这里都没有留下您的回答。

        您可以[回到首页](/)。

letter-copy = 复制这封信
letter-copied = 信已复制。
letter-print = 打印这封信
letter-download = 把这封信下载为文本文件
letter-english = 这封信是中文的，收信人可能看不懂。您可以改发英文版。您自己填写的内容会保持原样。
    .link = 查看这封信的英文版

check = 检查您的回答
check-send = 把您填写的内容发送给我们
    .body =
        发送就表示您确认：就您所知，您告诉我们的内容是对的。

        您发送的内容，我们会妥善保管。我们的[隐私声明](/privacy)说明谁会看到这些内容，以及我们会保留多久。
check-documents = 文件
check-documents-change = 添加或移除文件
send = 发送给我们

done = 我们收到了您发送的内容
done-reference = 您的编号
done-secret = 您的安全码
    .body = 有了编号和安全码，您就可以[查看个案进展](/case)。关闭这一页之前，请把编号和安全码写下来，或把这一页打印出来。我们不会用电子邮件发送安全码。请不要把安全码告诉任何人。
done-anonymous =
    .body = 您没有告诉我们您是谁，所以我们无法答复您。如果您还想告诉我们与此有关的其他事情，可以注明您的编号。
done-next = 接下来会怎样
done-received = 我们在{ $date }收到了您发送的内容。
standard-mail = 我们会给您发一封写有编号的电子邮件。邮件里没有您的回答，也没有安全码。
done-answers = 您的回答的副本
done-print = 打印这一页
done-again = 还有别人或别的事要告诉我们吗？
    .body = 您可以向我们反映另一个问题。之后，这一页会从这台设备上消失，所以请先打印这一页，或写下您的编号和安全码。
    .anonymous = 您可以告诉我们另一件事。之后，这一页会从这台设备上消失，所以请先打印这一页，或写下您的编号。
done-again-button = 反映另一个问题

case = 查看个案进展
    .body = 请使用您向我们反映问题时得到的编号和安全码。
case-reference = 编号
    .hint = 例如HK-104233-K3M7
    .required = 请填写您的编号
    .not-found = 我们找不到与这个编号和安全码相符的个案。请检查这两项，然后再试一次
case-secret = 安全码
    .hint = 您写下来或打印出来的字母和数字
    .required = 请填写您的安全码
    .again = 请重新填写编号和安全码。页面打开的时间太长了
case-find = 显示我的个案
case-found = 个案{ $reference }
case-service = 关于什么
case-state = 现在进行到哪一步
case-received = 收到日期
case-history = 已经做了什么
case-documents = 添加文件

state-received = 已收到
    .body = 我们已收到您反映的问题。会有人查看，并写信给您。您现在不用做任何事。
state-acknowledged = 已确认收到
    .body = 我们已经告诉您，我们收到了您反映的问题。会有人查看。
state-awaiting-information = 等待您提供信息
    .body = 我们请您提供一些东西。收到后，我们会继续处理。
state-in-progress = 正在处理
    .body = 有人正在查看您反映的问题。
state-decided = 已有决定
    .body = 我们已经作出决定，并写信告诉了您。
state-closed = 已结案
    .body = 这个个案已经结束。
state-withdrawn = 已撤回
    .body = 您要求我们停止处理。这个个案已经结束。
event-received = 我们收到了您反映的问题
event-add-information = 您向我们补充了信息

error-not-found = 找不到这个页面
    .body =
        如果网址是您自己输入的，请检查有没有输错。如果是粘贴的，请检查是不是复制完整了。

        您可以[回到首页](/)，或[联系我们](/contact)。
error-forbidden = 我们没能接收这份表格
    .body =
        这份表格好像来自另一个网站。为了您的安全，我们没有接收。没有保存任何内容。

        请回到[首页](/)，从那里再试一次。
error-bad-request = 我们无法读取发送来的内容
    .body =
        也许内容太长，或在发送途中被截断了。您以前保存的内容都还在。

        请返回再试一次，或[联系我们](/contact)。
error-unavailable = 抱歉，服务出了问题
    .body =
        请过几分钟再试。您已保存的内容都还在。

        如果问题一直存在，请[联系我们](/contact)。

note = 我们为什么问，谁会看到
note-more = 更多内容请看我们的隐私声明
notice-purpose = 我们为什么需要
notice-recipients = 谁会看到
notice-retention = 我们保留多久

unreviewed = 本页由英文翻译而来，译文还没有经过人工审校。如果与英文有出入，以英文为准。
    .label = 关于这份译文
    .link = 本页的英文版
