module example.com/harbour/orders/notifier

go 1.22
